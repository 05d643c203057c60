namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RevertProductRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RevertProductRequest()
    {
        RequestName = "RevertProduct";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
