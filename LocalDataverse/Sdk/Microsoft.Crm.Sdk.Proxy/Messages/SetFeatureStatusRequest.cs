using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetFeatureStatus</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetFeatureStatusRequest : OrganizationRequest
{
    public SetFeatureStatusRequest() => RequestName = "SetFeatureStatus";

    public string ConfigData
    {
        get => Parameters.TryGetValue("ConfigData", out var value) ? (string)value : default;
        set => Parameters["ConfigData"] = value;
    }

    public int FeatureType
    {
        get => Parameters.TryGetValue("FeatureType", out var value) ? (int)value : default;
        set => Parameters["FeatureType"] = value;
    }

    public bool IsSolutionUninstall
    {
        get => Parameters.TryGetValue("IsSolutionUninstall", out var value) ? (bool)value : default;
        set => Parameters["IsSolutionUninstall"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public bool Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (bool)value : default;
        set => Parameters["Status"] = value;
    }
}
