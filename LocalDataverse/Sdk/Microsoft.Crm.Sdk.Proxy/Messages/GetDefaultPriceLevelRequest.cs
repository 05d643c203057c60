namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDefaultPriceLevelRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetDefaultPriceLevelRequest()
    {
        RequestName = "GetDefaultPriceLevel";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
