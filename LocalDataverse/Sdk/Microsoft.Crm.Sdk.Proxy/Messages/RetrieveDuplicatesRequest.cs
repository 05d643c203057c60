namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveDuplicatesRequest()
    {
        RequestName = "RetrieveDuplicates";
    }

    public global::Microsoft.Xrm.Sdk.Entity BusinessEntity
    {
        get => Parameters.TryGetValue("BusinessEntity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["BusinessEntity"] = value;
    }

    public string MatchingEntityName
    {
        get => Parameters.TryGetValue("MatchingEntityName", out var value) ? (string)value : default;
        set => Parameters["MatchingEntityName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.PagingInfo PagingInfo
    {
        get => Parameters.TryGetValue("PagingInfo", out var value) ? (global::Microsoft.Xrm.Sdk.Query.PagingInfo)value : default;
        set => Parameters["PagingInfo"] = value;
    }
}
