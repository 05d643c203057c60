namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidationResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ValidationResult()
    {
    }

    public ValidationResult(bool success, global::Microsoft.Crm.Sdk.Messages.TraceInfo traceInfo, global::System.Guid activityId)
    {
        TraceInfo = traceInfo;
        ActivityId = activityId;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ActivityId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.TraceInfo TraceInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool ValidationSuccess { get; set; }
}
