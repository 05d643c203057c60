namespace Microsoft.Xrm.Sdk;

/// <summary>Names under which a posted message says what it is about: https://learn.microsoft.com/dotnet/api/microsoft.xrm.sdk.claimtypes.</summary>
public static class ClaimTypes
{
    private const string Prefix = "http://schemas.microsoft.com/xrm/2011/Claims/";

    /// <summary>The organisation.</summary>
    public static readonly string Organization = Prefix + nameof(Organization);

    /// <summary>The user the step runs as.</summary>
    public static readonly string User = Prefix + nameof(User);

    /// <summary>The user who set off the operation.</summary>
    public static readonly string InitiatingUser = Prefix + nameof(InitiatingUser);

    /// <summary>The user agent of the client that set off the operation.</summary>
    public static readonly string InitiatingUserAgent = Prefix + nameof(InitiatingUserAgent);

    /// <summary>The plug-in assembly.</summary>
    public static readonly string PluginAssembly = Prefix + nameof(PluginAssembly);

    /// <summary>The publisher of the plug-in assembly.</summary>
    public static readonly string PluginPublisher = Prefix + nameof(PluginPublisher);

    /// <summary>The table.</summary>
    public static readonly string EntityLogicalName = Prefix + nameof(EntityLogicalName);

    /// <summary>The message.</summary>
    public static readonly string RequestName = Prefix + nameof(RequestName);

    /// <summary>A security token.</summary>
    public static readonly string SecurityToken = Prefix + nameof(SecurityToken);
}
