using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveFeatureControlSettingsByNamespace</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFeatureControlSettingsByNamespaceRequest : OrganizationRequest
{
    public RetrieveFeatureControlSettingsByNamespaceRequest() => RequestName = "RetrieveFeatureControlSettingsByNamespace";

    public string NamespaceName
    {
        get => Parameters.TryGetValue("NamespaceName", out var value) ? (string)value : default;
        set => Parameters["NamespaceName"] = value;
    }
}
