namespace Microsoft.Xrm.Sdk;

/// <summary>Claim types.</summary>
public static class ClaimTypes
{
    public static readonly string Organization;

    public static readonly string User;

    public static readonly string InitiatingUser;

    public static readonly string InitiatingUserAgent;

    public static readonly string PluginAssembly;

    public static readonly string PluginPublisher;

    public static readonly string EntityLogicalName;

    public static readonly string RequestName;

    public static readonly string SecurityToken;
}
