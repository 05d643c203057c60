using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UpdateFeatureConfig</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateFeatureConfigRequest : OrganizationRequest
{
    public UpdateFeatureConfigRequest() => RequestName = "UpdateFeatureConfig";

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
}
