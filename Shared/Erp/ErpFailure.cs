using System;
using System.Globalization;
using System.Net.Http;
using ErpIntegration.Data;
using ErpIntegration.Erp.Resilience;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp;

/// <summary>What an answer that is no success means to the user. The answer itself goes into the cause, which is traced.</summary>
internal static class ErpFailure
{
    private const int TracedCharacters = 1000;

    /// <summary>The ERP can't be reached.</summary>
    /// <param name="cause">Why; null when the first attempt's reason was traced already.</param>
    public static ErpException Unreachable(Exception? cause)
        => new ErpException(ErrorCode.ErpUnreachable, "The ERP can't be reached. Try again later; if it lasts, tell your administrator.", cause);

    /// <summary>The ERP's answer makes no sense.</summary>
    public static ErpException Unreadable(Exception cause)
        => new ErpException(ErrorCode.ErpAnswerUnreadable, "The ERP gave an answer that can't be read. Ask your administrator to look at the plug-in trace.", cause);

    /// <summary>The ERP isn't asked.</summary>
    /// <param name="cause">The open circuit.</param>
    public static ErpException LeftAlone(CircuitOpenException cause) => new ErpException(
        ErrorCode.ErpCircuitOpen,
        FormattableString.Invariant($"The ERP has failed several times in a row and is left alone for {Seconds(cause.Wait)} seconds. Try again then."),
        cause);

    /// <summary>What a status means.</summary>
    public static ErpException Of(ErpResponse response)
    {
        var cause = new HttpRequestException(string.Format(
            CultureInfo.InvariantCulture, "The ERP answered {0}: {1}", (int)response.Status, Text.Truncate(response.Body, TracedCharacters)));
        switch ((int)response.Status)
        {
            case 401:
            case 403:
                return new ErpException(ErrorCode.ErpAccessDenied, "The ERP doesn't let the integration in. Ask your administrator to check its registration in the ERP.", cause);
            case 408:
            case 504:
                return new ErpException(ErrorCode.ErpTimeout, "The ERP didn't answer in time. Try again in a moment.", cause);
            case 429:
                return new ErpException(ErrorCode.ErpThrottled, "The ERP is busy. Try again " + When(response.RetryAfter) + ".", cause);
            case var status when status >= 500:
                return new ErpException(ErrorCode.ErpFailed, "The ERP has a problem of its own. Try again later; if it lasts, tell your administrator.", cause);
            default:
                return new ErpException(ErrorCode.ErpQuestionRefused, "The ERP refused the question. Ask your administrator to check the address and company of the ERP.", cause);
        }
    }

    private static string When(TimeSpan? wait)
        => wait is { } time
            ? FormattableString.Invariant($"in {Seconds(time)} seconds")
            : "in a moment";

    private static int Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(Math.Min(time.TotalSeconds, int.MaxValue)));
}
