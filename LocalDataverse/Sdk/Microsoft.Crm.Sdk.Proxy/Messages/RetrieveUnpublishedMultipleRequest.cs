namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedMultipleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUnpublishedMultipleRequest()
    {
        RequestName = "RetrieveUnpublishedMultiple";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
