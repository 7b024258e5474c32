// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QString>

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace zoneboard {

/// What kind of trouble it was; the command line turns it into its exit status.
enum class ErrorKind
{
    WrongUse, ///< the caller asked for something that does not exist or makes no sense (exit 2)
    BadInput, ///< a file or a value that can not be taken as it is (exit 2)
    StoreTrouble, ///< the store could not be opened or written (exit 3)
    Output, ///< a result could not be written where it was wanted (exit 2)
    Cancelled, ///< the user stopped it; nothing was done
};

/// `what` is a sentence for the user in either language, `detail` is for the log only.
struct Error
{
    ErrorKind kind = ErrorKind::WrongUse;
    Message what;
    QString detail;
};

template<typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, Message what,
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error {kind, std::move(what), std::move(detail)});
}

namespace detail {
template<typename T>
[[nodiscard]] T taken(tl::expected<T, Error>&& result)
{
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
}

}

#define ZB_CONCAT_INNER(a, b) a##b
#define ZB_CONCAT(a, b) ZB_CONCAT_INNER(a, b)
#define ZB_TRY(name, expression)                                                                   \
    __extension__({                                                                                \
        auto name = (expression);                                                                  \
        if (!name)                                                                                 \
            return ::tl::unexpected<::zoneboard::Error>(std::move(name).error());                  \
        ::zoneboard::detail::taken(std::move(name));                                               \
    })

/// The value of a Result, or an early return of its error from the function that stands around it.
#define TRY(expression) ZB_TRY(ZB_CONCAT(zbTryResult, __COUNTER__), expression)
