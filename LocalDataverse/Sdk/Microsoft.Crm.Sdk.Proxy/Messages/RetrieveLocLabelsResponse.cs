namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Label Label => base.Results.TryGetValue("Label", out var value) ? (global::Microsoft.Xrm.Sdk.Label)value : default;
}
