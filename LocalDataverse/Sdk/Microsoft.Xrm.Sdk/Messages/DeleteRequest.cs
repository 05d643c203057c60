namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteRequest()
    {
        RequestName = "Delete";
    }

    public global::Microsoft.Xrm.Sdk.ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.TryGetValue("ConcurrencyBehavior", out var value) ? (global::Microsoft.Xrm.Sdk.ConcurrencyBehavior)value : default;
        set => Parameters["ConcurrencyBehavior"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
