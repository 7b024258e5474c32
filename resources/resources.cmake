# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries in itself, compiled into the core room so that tests have it too.
# Translations: every layer's sources are named, since lupdate sees only what it is given.
# phrase() is translate() to lupdate: texts that are rendered in a language of choice, not the application's.
set(resources "${CMAKE_SOURCE_DIR}/resources")
file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/src/*.cpp" "${CMAKE_SOURCE_DIR}/src/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h" "${CMAKE_SOURCE_DIR}/ui/*.ui")
set(ts_files "${resources}/translations/zoneboard_zh_CN.ts" "${resources}/translations/zoneboard_en.ts")
qt_add_lupdate(zoneboard_core TS_FILES ${ts_files} SOURCES ${translated_sources}
    OPTIONS -no-obsolete -locations none -tr-function-alias translate+=phrase)
qt_add_lrelease(zoneboard_core TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(zoneboard_core translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${qm_files})
qt_add_resources(zoneboard_core theme PREFIX "/theme" BASE "${resources}/theme"
    FILES "${resources}/theme/theme.json")
file(GLOB icons CONFIGURE_DEPENDS "${resources}/icons/*.svg")
qt_add_resources(zoneboard_core icons PREFIX "/icons" BASE "${resources}/icons" FILES ${icons})
file(GLOB migrations CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/data/migrations/*.sql")
file(GLOB_RECURSE datasets CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/data/*.csv")
qt_add_resources(zoneboard_core data PREFIX "/data" BASE "${CMAKE_SOURCE_DIR}/data"
    FILES ${migrations} ${datasets})
