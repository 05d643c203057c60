namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateMultipleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateMultipleRequest()
    {
        RequestName = "UpdateMultiple";
    }

    public global::Microsoft.Xrm.Sdk.ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.TryGetValue("ConcurrencyBehavior", out var value) ? (global::Microsoft.Xrm.Sdk.ConcurrencyBehavior)value : default;
        set => Parameters["ConcurrencyBehavior"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
