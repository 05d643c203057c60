namespace LocalDataverse.Engine;

/// <summary>Error codes of the platform, as signed 32-bit numbers (Microsoft's "Web service error codes" page; names are its names).</summary>
public static class PlatformErrorCodes
{
    /// <summary>0x80040203 InvalidArgument.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);
    /// <summary>0x80040216 UnExpected.</summary>
    public const int UnExpected = unchecked((int)0x80040216);
    /// <summary>0x80040217 ObjectDoesNotExist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    /// <summary>0x80040220 PrivilegeDenied.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    /// <summary>0x80040224 IsvUnExpected.</summary>
    public const int IsvUnExpected = unchecked((int)0x80040224);
    /// <summary>0x80040227 CannotDeleteDueToAssociation.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    /// <summary>0x80040237 DuplicateRecord.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);
    /// <summary>0x80040265 IsvAborted.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);
    /// <summary>0x80041103 QueryBuilderNoAttribute.</summary>
    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);
    /// <summary>0x80044171 SandboxClientPluginTimeout.</summary>
    public const int SandboxClientPluginTimeout = unchecked((int)0x80044171);
    /// <summary>0x80044182 SdkCorrelationTokenDepthTooHigh.</summary>
    public const int SdkCorrelationTokenDepthTooHigh = unchecked((int)0x80044182);
    /// <summary>0x80044331 StringLengthTooLong.</summary>
    public const int StringLengthTooLong = unchecked((int)0x80044331);
    /// <summary>0x80060882 ConcurrencyVersionMismatch.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    /// <summary>0x80060890 EntityKeyNotDefined.</summary>
    public const int EntityKeyNotDefined = unchecked((int)0x80060890);
    /// <summary>0x80060891 RecordNotFoundByEntityKey.</summary>
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);
    /// <summary>0x80060892 DuplicateRecordEntityKey.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
}
