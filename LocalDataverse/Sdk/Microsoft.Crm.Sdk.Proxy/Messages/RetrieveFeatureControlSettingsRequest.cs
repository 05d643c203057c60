using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveFeatureControlSettings</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFeatureControlSettingsRequest : OrganizationRequest
{
    public RetrieveFeatureControlSettingsRequest() => RequestName = "RetrieveFeatureControlSettings";

    public string FeatureControlName
    {
        get => Parameters.TryGetValue("FeatureControlName", out var value) ? (string)value : default;
        set => Parameters["FeatureControlName"] = value;
    }

    public string NamespaceValue
    {
        get => Parameters.TryGetValue("NamespaceValue", out var value) ? (string)value : default;
        set => Parameters["NamespaceValue"] = value;
    }
}
