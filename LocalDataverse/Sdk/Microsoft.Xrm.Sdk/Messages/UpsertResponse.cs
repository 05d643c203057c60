namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool RecordCreated => base.Results.TryGetValue("RecordCreated", out var value) ? (bool)value : default;

    public global::Microsoft.Xrm.Sdk.EntityReference Target => base.Results.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
}
