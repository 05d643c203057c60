namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSubstituteProductRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveSubstituteProductRequest()
    {
        RequestName = "RemoveSubstituteProduct";
    }

    public global::System.Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ProductId"] = value;
    }

    public global::System.Guid SubstituteId
    {
        get => Parameters.TryGetValue("SubstituteId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SubstituteId"] = value;
    }
}
