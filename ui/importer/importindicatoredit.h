// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "models/jumplist.h"

#include <QLineEdit>

class QCompleter;

namespace zoneboard {

/// A field in which an indicator is found by its Chinese or English name, code, alias or pinyin
/// initials; the answers stand below it while one types.
class ImportIndicatorEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ImportIndicatorEdit(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog, Language language);
    /// Shows the indicator's name; 0 shows nothing.
    void setIndicator(IndicatorId id);
    /// 0 while what stands in the field is no answer.
    [[nodiscard]] IndicatorId indicator() const { return m_indicator; }

Q_SIGNALS:
    void chosen(zoneboard::IndicatorId id);

private:
    void search(const QString& text);
    void takeFirst();
    void take(const JumpTarget& target);

    JumpList m_answers;
    QCompleter* m_completer;
    QHash<IndicatorId, QString> m_names;
    IndicatorId m_indicator = 0;
};

}
