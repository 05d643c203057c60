namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMultipleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityCollection EntityCollection => base.Results.TryGetValue("EntityCollection", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
}
