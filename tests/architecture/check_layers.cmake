# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -P check_layers.cmake [-DROOT=DIR]: every #include is one that the room may make (README.md, "The map").
# Fails with the file and the include.
cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED ROOT)
    get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
endif()

# room: the rooms it may include besides itself
set(may_core "")
set(may_analysis core)
set(may_store core)
set(may_exchange core)
set(may_models core analysis store)
set(may_charts core analysis)
set(may_report core analysis charts)
set(may_office core charts report)
set(may_ui core analysis models charts report office exchange)
set(may_app core analysis store exchange models charts report office ui app)

# Packages that live in one room only: a pattern of headers and the files that may name them.
set(kept_headers
    "<QSql|<QtSql|<sqlite3.h>"
    "<QChart|<QtCharts|<Q[A-Za-z]*Series>|<QBarSet>|<QValueAxis>|<QBarCategoryAxis>|<QLegend"
    "<QPrint|<QtPrintSupport")
set(kept_rooms
    "^src/store/"
    "^src/charts/qtchart"
    "^(src/report|ui|src/app)/")

set(problems 0)

function(report file text why)
    message(SEND_ERROR "${file}: ${text}: ${why}")
    math(EXPR problems "${problems} + 1")
    set(problems ${problems} PARENT_SCOPE)
endfunction()

function(room_of file out)
    if(file MATCHES "^ui/")
        set(${out} ui PARENT_SCOPE)
    else()
        string(REGEX REPLACE "^src/([^/]+)/.*" "\\1" room "${file}")
        set(${out} ${room} PARENT_SCOPE)
    endif()
endfunction()

function(check_include file room text)
    if(text MATCHES "#include \"([a-z_]+)/")
        set(target ${CMAKE_MATCH_1})
        if(NOT target STREQUAL room AND NOT target IN_LIST may_${room})
            report("${file}" "${text}" "room '${room}' may not use room '${target}'")
        endif()
        if(target STREQUAL "store" AND NOT room STREQUAL "store" AND NOT text MATCHES "\"store/store.h\"")
            report("${file}" "${text}" "only store/store.h is public")
        endif()
        if(text MATCHES "_p\\.h\"" AND NOT target STREQUAL room)
            report("${file}" "${text}" "_p.h headers are private to their room")
        endif()
    endif()
    foreach(headers allowed IN ZIP_LISTS kept_headers kept_rooms)
        if(text MATCHES "${headers}" AND NOT file MATCHES "${allowed}")
            report("${file}" "${text}" "only files that match ${allowed} may use it")
        endif()
    endforeach()
    if(file STREQUAL "src/store/store.h" AND text MATCHES "QSql|sqlite3")
        report("${file}" "${text}" "no driver type in the public header")
    endif()
    set(problems ${problems} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/src/*.cpp" "${ROOT}/src/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "No sources below ${ROOT}")
endif()
foreach(file IN LISTS files)
    room_of("${file}" room)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^#include")
    foreach(text IN LISTS lines)
        check_include("${file}" "${room}" "${text}")
    endforeach()
endforeach()
if(problems GREATER 0)
    message(FATAL_ERROR "${problems} includes cross a wall.")
endif()
message(STATUS "${count} files keep to their rooms.")
