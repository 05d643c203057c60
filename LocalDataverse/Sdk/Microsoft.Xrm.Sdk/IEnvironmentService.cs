using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Facts about the environment the plug-in runs in.</summary>
public interface IEnvironmentService
{
    /// <summary>Where Entra ID tokens are issued in this cloud.</summary>
    Uri AzureAuthorityHost { get; }

    /// <summary>The Azure region.</summary>
    string AzureRegionName { get; }

    /// <summary>The geography.</summary>
    string Geo { get; }
}
