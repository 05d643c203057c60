namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Subject => base.Results.TryGetValue("Subject", out var value) ? (string)value : default;
}
