namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProcessInboundEmailRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ProcessInboundEmailRequest()
    {
        RequestName = "ProcessInboundEmail";
    }

    public global::System.Guid InboundEmailActivity
    {
        get => Parameters.TryGetValue("InboundEmailActivity", out var value) ? (global::System.Guid)value : default;
        set => Parameters["InboundEmailActivity"] = value;
    }
}
