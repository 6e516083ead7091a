# One place for what every layer has in common, and the lock on who may depend on whom.
#
#   layer(name [DEPENDS layer...] [PRIVATE_DEPENDS layer...] [QT module...] [PRIVATE_QT module...] SOURCES file...)
#
# A layer is the static library ticketeer_<name> made of the files in its own folder. Its headers are included as
# "name/header.h", and only by layers that name it in DEPENDS: each layer's include folder is a folder of links in
# the build tree that holds this layer alone, so a forgotten dependency does not compile.

add_library(ticketeer_warnings INTERFACE)
target_compile_definitions(ticketeer_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_USE_QSTRINGBUILDER)
if(MSVC)
    target_compile_options(ticketeer_warnings INTERFACE /W4 /utf-8)
else()
    target_compile_options(ticketeer_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-align
        -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -Werror=switch -Werror=return-type)
    # Static Qt containers trip GCC 12's -Wnull-dereference once optimised and inlined.
    target_compile_options(ticketeer_warnings INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-null-dereference>)
    if(TICKETEER_WERROR)
        target_compile_options(ticketeer_warnings INTERFACE -Werror)
    endif()
endif()
if(TICKETEER_SANITIZE)
    target_compile_options(ticketeer_warnings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=all
        # Qt compares empty lists with memcmp and null pointers of length zero.
        -fno-sanitize=nonnull-attribute)
    target_link_options(ticketeer_warnings INTERFACE -fsanitize=address,undefined)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT MSVC AND NOT APPLE)
    target_link_options(ticketeer_warnings INTERFACE -fuse-ld=mold)
endif()

function(layer name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;PRIVATE_DEPENDS;QT;PRIVATE_QT;SOURCES" ${ARGN})
    set(include_dir "${PROJECT_BINARY_DIR}/include/${name}")
    file(MAKE_DIRECTORY "${include_dir}")
    if(NOT EXISTS "${include_dir}/${name}")
        file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${include_dir}/${name}" SYMBOLIC COPY_ON_ERROR)
    endif()
    add_library(ticketeer_${name} STATIC ${ARG_SOURCES})
    set_target_properties(ticketeer_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_include_directories(ticketeer_${name} PUBLIC "${include_dir}" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(ticketeer_${name} PRIVATE ticketeer_warnings)
    target_link_libraries(ticketeer_${name} PUBLIC Qt6::Core)
    foreach(dep IN LISTS ARG_DEPENDS)
        target_link_libraries(ticketeer_${name} PUBLIC ticketeer_${dep})
    endforeach()
    foreach(dep IN LISTS ARG_PRIVATE_DEPENDS)
        target_link_libraries(ticketeer_${name} PRIVATE ticketeer_${dep})
    endforeach()
    foreach(module IN LISTS ARG_QT)
        target_link_libraries(ticketeer_${name} PUBLIC Qt6::${module})
    endforeach()
    foreach(module IN LISTS ARG_PRIVATE_QT)
        target_link_libraries(ticketeer_${name} PRIVATE Qt6::${module})
    endforeach()
endfunction()
