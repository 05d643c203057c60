namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculatePriceRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CalculatePriceRequest()
    {
        RequestName = "CalculatePrice";
    }

    public global::System.Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ParentId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
