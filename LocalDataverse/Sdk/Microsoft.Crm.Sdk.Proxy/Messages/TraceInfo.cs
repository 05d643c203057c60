using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Trace info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TraceInfo : IExtensibleDataObject
{
    public TraceInfo()
    {
    }

    /// <summary>Makes the trace of these errors.</summary>
    public TraceInfo(ErrorInfo[] errorInfo) => ErrorInfoList = errorInfo;

    [DataMember]
    public ErrorInfo[] ErrorInfoList { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
