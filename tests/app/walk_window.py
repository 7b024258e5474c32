# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the window as a person with a screen reader does: walk_window.py PROGRAM.

Opens the program as on its first start (home, screen and buses of its own), walks the rail, wants a
name for every control of every screen, types a figure on Data and takes it back. Everything is
waited for by asking again, so a busy machine only makes it slower. Ends what it started, and
nothing else; exit status 0 when all was found.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds until something that should appear is missing
VIEWS = ("table", "tree", "tree table", "list", "chart", "combo box")
CONTROLS = VIEWS + ("push button", "toggle button", "check box", "radio button", "text", "spin button", "slider",
                    "page tab")
# What a director looks for, by screen: (role, beginning of the name).
EXPECTED = {
    "总览": [("filler", "规上工业总产值，2024"), ("push button", "查看：固定资产投资增长"), ("chart", "规上工业总产值与增速"),
           ("push button", "图表操作")],
    "趋势": [("tree", "指标"), ("text", "搜索指标"), ("check box", "总量与增速"), ("check box", "指数"), ("table", "分年数据"),
           ("push button", "复制为表格")],
    "占比": [("combo box", "指标"), ("chart", "在总量中的份量")],
    "对比": [("combo box", "指标"), ("chart", "各指标增速")],
    "目标": [("push button", "新增目标"), ("table", "目标看板")],
    "数据": [("table", "数据表"), ("text", "查找指标"), ("check box", "按年"), ("check box", "按月"), ("combo box", "录入来源"),
           ("push button", "新增"), ("combo box", "状态"), ("combo box", "来源"), ("text", "备注"), ("list", "修订历史")],
    "核查": [("list", "核查结果"), ("text", "查找"), ("combo box", "区域")],
    "报告": [("tree", "报告页面"), ("combo box", "模板"), ("filler", "页面预览"), ("push button", "打印")],
    "设置": [("combo box", "语言"), ("combo box", "主题"), ("text", "")],
}


class Stage:
    """A screen, a session bus, an accessibility bus and a window manager, gone when it ends."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="zoneboard-walk-")
        self.children = []
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.home, "LANG": "C.UTF-8",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory",
                            "LSAN_OPTIONS": os.environ.get("LSAN_OPTIONS", "")}
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            folder = os.path.join(self.home, name.lower())
            os.mkdir(folder, 0o700)
            self.environment["XDG_" + name] = folder

    def start(self, *command, **how):
        child = subprocess.Popen(command, env=self.environment, start_new_session=True, **how)
        self.children.append(child)
        return child

    def raise_curtain(self):
        reading, writing = os.pipe()
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp",
                   "-noreset",  # a first client that leaves would throw the others out
                   pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:  # to the end of the line: the server gives up where it can not write it
            self.environment["DISPLAY"] = ":" + number.readline().strip()
        bus = self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", stderr=subprocess.DEVNULL)
        self.start("openbox", stderr=subprocess.DEVNULL)

    def end(self):
        for child in reversed(self.children):
            try:
                os.killpg(child.pid, signal.SIGTERM)
                child.wait(10)
            except ProcessLookupError:
                pass
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
        shutil.rmtree(self.home, ignore_errors=True)


def wait_for(what, ask, instead=lambda: ""):
    """The first answer that is not empty; a window in motion may refuse to answer for a moment. Where there is
    none, what is there instead is told."""
    last = None
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = ask()
            if answer:
                return answer
        except Exception as trouble:  # a control that has just gone away
            last = trouble
        time.sleep(0.05)
    raise SystemExit("%s: waited %d s in vain%s %s" % (what, PATIENCE, " (%s)" % last if last else "", instead()))


def name_of(node):
    """Everything is called by its name; a box by its label, since what it says of itself is its choice."""
    if node.roleName != "combo box":
        return node.name
    label = node.labeler
    return label.name if label else ""


def shown(node):
    """What can be seen under the node, without the insides of views."""
    for child in node.children:
        if not child.showing:
            continue
        yield child
        if child.roleName not in VIEWS + ("text", "spin button", "page tab list"):
            yield from shown(child)


def find(root, role, name):
    return next((node for node in shown(root) if node.roleName == role and name_of(node).startswith(name)), None)


def press(node):
    """What a screen reader does with a button: its own first action."""
    action = node.queryAction()
    assert action.nActions > 0, "%s can not be pressed" % node.name
    action.doAction(0)


class Walk:
    def __init__(self, window):
        self.window = window
        self.nameless = []

    def screen(self):
        stack = find(self.window, "layered pane", "")
        return next((page for page in stack.children if page.showing), None)

    def show(self, title):
        press(wait_for("rail " + title, lambda: find(self.window, "check box", title)))
        return wait_for("screen " + title,
                        lambda: (self.screen() or self.window).name.startswith(title) and self.screen())

    def look_at(self, title):
        page = self.show(title)
        for role, name in EXPECTED[title]:
            wait_for("%s: %s “%s”" % (title, role, name), lambda: find(page, role, name),
                     lambda: [(node.roleName, name_of(node)) for node in shown(page) if name_of(node)])
        for node in shown(self.window):
            if node.roleName in CONTROLS and not name_of(node):
                self.nameless.append("%s: a %s at %s" % (title, node.roleName, node.position))

    def cell(self, name):
        def look():
            grid = find(self.screen(), "table", "数据表")
            table = grid.queryTable()
            for row in range(min(table.nRows, 6)):
                for column in range(table.nColumns):
                    cell = table.getAccessibleAt(row, column)
                    if cell is not None and cell.name.startswith(name):
                        return cell
            return None
        return wait_for("cell “%s”" % name, look)

    def type_and_undo(self, rawinput):
        self.show("数据")
        name = "规上工业总产值，2024\u202f年，"
        cell = self.cell(name + "294 亿元")
        x, y = cell.position
        rawinput.click(x + cell.size[0] // 2, y + cell.size[1] // 2)
        wait_for("the keyboard in the cell", lambda: self.cell(name).focused)
        rawinput.typeText("296")
        rawinput.pressKey("Enter")
        self.cell(name + "296 亿元")
        undo = wait_for("undo with the name of the step", lambda: find(self.window, "push button", "撤销："))
        assert "规上工业总产值" in undo.name, undo.name
        press(undo)
        self.cell(name + "294 亿元")
        wait_for("redo", lambda: find(self.window, "push button", "重做："))


def walk(stage, program):
    stage.raise_curtain()
    stage.start(program)
    os.environ.clear()
    os.environ.update(stage.environment)
    from dogtail.config import config
    config.checkForA11y = False  # that asks a desktop's settings; this stage has none
    config.logDebugToFile = False
    config.logDebugToStdOut = False
    config.actionDelay = config.defaultDelay = config.typingDelay = 0.02
    from dogtail import rawinput, tree
    application = wait_for("the program on the accessibility bus",
                           lambda: next((node for node in tree.root.children if node.name == "zoneboard"), None))
    window = wait_for("the window", lambda: next((node for node in application.children if node.showing), None))
    wait_for("the sample's name in the title", lambda: "wuxing-2024" in window.name)
    visit = Walk(window)
    for title in EXPECTED:
        visit.look_at(title)
    assert not visit.nameless, "controls without a name:\n" + "\n".join(visit.nameless)
    first = visit.show("总览")
    chart = wait_for("a chart", lambda: find(first, "chart", "规上工业总产值与增速"))
    wait_for("the chart in words", lambda: any("294\u202f亿元（预计），增长 8.5%" in mark.name for mark in chart.children))
    visit.type_and_undo(rawinput)


def main():
    # Ended from outside: end what was started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    stage = Stage()
    try:
        walk(stage, sys.argv[1])
    finally:
        stage.end()


if __name__ == "__main__":
    main()
