# SPDX-License-Identifier: GPL-3.0-or-later
# A room of the house (see README.md, "The map") is one static library whose links say what it may use.
# PUBLIC rooms are those its headers name; PRIVATE packages stay inside.

add_library(zoneboard_options INTERFACE)
target_compile_features(zoneboard_options INTERFACE cxx_std_20)
target_compile_options(zoneboard_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wsuggest-override
    -Wno-missing-field-initializers) # what a designated initialiser leaves out has its default
target_link_options(zoneboard_options INTERFACE -Wl,--as-needed) # a program loads what it refers to
target_compile_definitions(zoneboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 ZONEBOARD_VERSION="${PROJECT_VERSION}")

# zoneboard_room(NAME SOURCES … PUBLIC … PRIVATE …)
function(zoneboard_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(zoneboard_${name} STATIC ${ROOM_SOURCES})
    add_library(zoneboard::${name} ALIAS zoneboard_${name})
    target_include_directories(zoneboard_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
    target_link_libraries(zoneboard_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE zoneboard_options ${ROOM_PRIVATE})
endfunction()

# zoneboard_test(NAME SOURCES … LINKS …): one GoogleTest executable a room, discovered case by case.
function(zoneboard_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(tst_${name} ${TEST_SOURCES})
    target_link_libraries(tst_${name} PRIVATE zoneboard_options zoneboard_testsupport ${TEST_LINKS})
    gtest_discover_tests(tst_${name} TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
