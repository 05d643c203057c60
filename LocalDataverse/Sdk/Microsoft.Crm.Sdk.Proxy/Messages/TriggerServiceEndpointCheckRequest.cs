namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TriggerServiceEndpointCheckRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public TriggerServiceEndpointCheckRequest()
    {
        RequestName = "TriggerServiceEndpointCheck";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }
}
