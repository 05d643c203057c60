namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFeatureControlSettingsByNamespaceRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveFeatureControlSettingsByNamespaceRequest()
    {
        RequestName = "RetrieveFeatureControlSettingsByNamespace";
    }

    public string NamespaceName
    {
        get => Parameters.TryGetValue("NamespaceName", out var value) ? (string)value : default;
        set => Parameters["NamespaceName"] = value;
    }
}
