namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetQuantityDecimalRequest()
    {
        RequestName = "GetQuantityDecimal";
    }

    public global::System.Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ProductId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }

    public global::System.Guid UoMId
    {
        get => Parameters.TryGetValue("UoMId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UoMId"] = value;
    }
}
