using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Validation result.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidationResult : IExtensibleDataObject
{
    public ValidationResult()
    {
    }

    public ValidationResult(bool success, TraceInfo traceInfo, Guid activityId)
    {
        ValidationSuccess = success;
        TraceInfo = traceInfo;
        ActivityId = activityId;
    }

    [DataMember]
    public Guid ActivityId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public TraceInfo TraceInfo { get; set; }

    [DataMember]
    public bool ValidationSuccess { get; set; }
}
