namespace ErpIntegration.Errors;

/// <summary>
/// Stable numbers of what can go wrong, told to the caller as "ERP-number: sentence" and as the platform's sub error code. A number never changes its meaning;
/// docs/errors/ explains each to administrators.
/// </summary>
internal enum ErrorCode
{
    /// <summary>No error; never thrown.</summary>
    None = 0,

    /// <summary>An environment variable has no value.</summary>
    SettingMissing = 1001,

    /// <summary>An environment variable has a value that can't be used.</summary>
    SettingInvalid = 1002,

    /// <summary>No connection to the ERP.</summary>
    ErpUnreachable = 2001,

    /// <summary>The ERP didn't answer within the time budget.</summary>
    ErpTimeout = 2002,

    /// <summary>The ERP asks to wait longer than the time budget allows.</summary>
    ErpThrottled = 2003,

    /// <summary>No access token for the ERP.</summary>
    ErpSignInFailed = 2004,

    /// <summary>The ERP doesn't let the integration in.</summary>
    ErpAccessDenied = 2005,

    /// <summary>The ERP's answer makes no sense.</summary>
    ErpAnswerUnreadable = 2006,

    /// <summary>The ERP doesn't understand the question.</summary>
    ErpQuestionRefused = 2007,

    /// <summary>The ERP failed.</summary>
    ErpFailed = 2008,

    /// <summary>The ERP failed several times in a row and is left alone for a while.</summary>
    ErpCircuitOpen = 2009,

    /// <summary>A request parameter is missing.</summary>
    InputMissing = 3001,

    /// <summary>A request parameter has a value that can't be used.</summary>
    InputInvalid = 3002,

    /// <summary>The ERP doesn't know the product.</summary>
    ProductUnknown = 3003,

    /// <summary>The ERP doesn't know the customer.</summary>
    CustomerUnknown = 3004,

    /// <summary>The ERP doesn't know the order.</summary>
    OrderUnknown = 3005,

    /// <summary>The ERP has no price for what was asked.</summary>
    PriceUnknown = 3006,

    /// <summary>An amount isn't in the currency it would have to be added up in.</summary>
    CurrencyDiffers = 3007,

    /// <summary>The ERP has no price for the commodity.</summary>
    CommodityUnknown = 3008,

    /// <summary>No message has this id.</summary>
    MessageUnknown = 4001,

    /// <summary>The ERP has answered otherwise before.</summary>
    AnswerContradicts = 4002,

    /// <summary>Somebody else changed the message at the same moment.</summary>
    MessageChanging = 4003,

    /// <summary>The message was sent before.</summary>
    MessageSent = 4004,

    /// <summary>Dataverse refused something the integration does.</summary>
    PlatformRefused = 9001,

    /// <summary>A fault in the integration itself.</summary>
    Unexpected = 9999,
}
