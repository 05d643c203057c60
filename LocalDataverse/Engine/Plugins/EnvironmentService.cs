using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Where the environment is. The values are those of the public cloud; the region is this machine.</summary>
internal sealed class EnvironmentService : IEnvironmentService
{
    public Uri AzureAuthorityHost { get; } = new("https://login.microsoftonline.com/");

    public string AzureRegionName => "local";

    public string Geo => "local";
}
