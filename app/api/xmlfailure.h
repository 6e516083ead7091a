#pragma once

#include "apierror.h"
#include "apirequest.h"
#include "xml/recordreader.h"

namespace ticketeer {

/// The error of a 2xx whose body is not what was asked for. A write has been carried out then:
/// outcomeUnknown. A pure function.
[[nodiscard]] ApiError errorForXml(const ApiRequest &request, const ApiReply &reply, const XmlError &trouble);

} // namespace ticketeer
