namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertProductToKitRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertProductToKitRequest()
    {
        RequestName = "ConvertProductToKit";
    }

    public global::System.Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ProductId"] = value;
    }
}
