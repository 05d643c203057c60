namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingComponentsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.MissingComponent[] MissingComponents => base.Results.TryGetValue("MissingComponents", out var value) ? (global::Microsoft.Crm.Sdk.Messages.MissingComponent[])value : default;
}
