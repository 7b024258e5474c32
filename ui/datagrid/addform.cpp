// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/addform.h"

#include "models/newrows.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zoneboard {

AddForm::AddForm(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("dataAdd"));
    setProperty("role", QStringLiteral("panel"));
    build();
    for (QLineEdit* line : {m_chinese, m_english, m_unit, m_publisher, m_date})
        connect(line, &QLineEdit::returnPressed, this, &AddForm::take);
    connect(m_add, &QPushButton::clicked, this, &AddForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &AddForm::cancelled);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AddForm::cancelled);
}

QLabel* AddForm::addRow(QWidget* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    auto* label = new QLabel(this);
    label->setObjectName(field->objectName() + QStringLiteral("Label"));
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

void AddForm::build()
{
    const Theme& theme = m_appearance.theme();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceL, theme.spaceM, theme.spaceL, theme.spaceM);
    layout->setSpacing(theme.spaceS);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("dataAddTitle"));
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    layout->addWidget(m_title);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(theme.spaceS);
    m_form->setHorizontalSpacing(theme.spaceM);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto combo = [this](const char* name) {
        auto* box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
        addRow(box, name);
        return box;
    };
    addRow(m_chinese = new QLineEdit(this), "addChinese");
    addRow(m_english = new QLineEdit(this), "addEnglish");
    addRow(m_unit = new QLineEdit(this), "addUnit");
    m_theme = combo("addTheme");
    m_kind = combo("addKind");
    m_polarity = combo("addPolarity");
    m_parent = combo("addParent");
    addRow(m_decimals = new QSpinBox(this), "addDecimals");
    m_decimals->setRange(0, 6);
    addRow(m_publisher = new QLineEdit(this), "addPublisher");
    addRow(m_date = new QLineEdit(this), "addDate");
    layout->addLayout(m_form);
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("addTrouble"));
    m_trouble->setProperty("role", QStringLiteral("doubt"));
    m_trouble->setWordWrap(true);
    layout->addWidget(m_trouble);
    auto* buttons = new QHBoxLayout;
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("addTake"));
    m_add->setProperty("role", QStringLiteral("primary"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("addCancel"));
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void AddForm::begin(Addition addition)
{
    m_addition = addition;
    for (QLineEdit* line : {m_chinese, m_english, m_unit, m_publisher, m_date})
        line->clear();
    m_decimals->setValue(0);
    m_trouble->hide();
    for (QComboBox* box : {m_theme, m_kind, m_polarity, m_parent})
        box->setCurrentIndex(-1);
    retranslate();
    m_chinese->setFocus();
}

void AddForm::showRows()
{
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    const bool indicator = m_addition == Addition::Indicator;
    const bool source = m_addition == Addition::Source;
    for (QWidget* field : std::initializer_list<QWidget*> {m_unit, m_theme, m_polarity, m_decimals})
        show(field, indicator);
    for (QWidget* field : std::initializer_list<QWidget*> {m_kind, m_parent})
        show(field, !source);
    for (QWidget* field : std::initializer_list<QWidget*> {m_publisher, m_date})
        show(field, source);
}

void AddForm::say(const Error& why)
{
    m_trouble->setText(why.what.in(m_workspace.language()));
    m_trouble->setStyleSheet(QStringLiteral("color: %1").arg(m_appearance.theme().lightRed.name()));
    m_trouble->show();
}

Result<Edit> AddForm::edit() const
{
    const BilingualText name {m_chinese->text(), m_english->text()};
    const Language language = m_workspace.language();
    const Catalog& catalog = m_workspace.catalog();
    if (m_addition == Addition::Area) {
        Area area;
        area.name = name;
        area.kind = static_cast<AreaKind>(m_kind->currentData().toInt());
        area.parent = m_parent->currentData().toInt();
        return newAreaEdit(catalog, area, language);
    }
    if (m_addition == Addition::Source) {
        Source source;
        source.title = name;
        source.publisher = m_publisher->text();
        source.date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
        if (!m_date->text().trimmed().isEmpty() && !source.date.isValid())
            return failure(ErrorKind::BadInput,
                           message(phrase("NewRows", "“%1” is no date. Write it like 2025-01-20."),
                                   m_date->text().trimmed()));
        return newSourceEdit(catalog, source, language);
    }
    Indicator indicator;
    indicator.name = name;
    indicator.unit = m_unit->text();
    indicator.category = m_theme->currentData().toInt();
    indicator.kind = static_cast<IndicatorKind>(m_kind->currentData().toInt());
    indicator.polarity = static_cast<Polarity>(m_polarity->currentData().toInt());
    indicator.partOf = m_parent->currentData().toInt();
    indicator.decimals = m_decimals->value();
    return newIndicatorEdit(catalog, indicator, language);
}

void AddForm::take()
{
    const Result<Edit> wanted = edit();
    if (!wanted)
        return say(wanted.error());
    m_trouble->hide();
    Q_EMIT made(*wanted);
}

}
