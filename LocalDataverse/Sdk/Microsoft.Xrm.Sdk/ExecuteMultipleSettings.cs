using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How <c>ExecuteMultiple</c> goes on after a failure, and whether it returns the answers.</summary>
[DataContract(Name = "ExecuteMultipleSettings", Namespace = "http://schemas.microsoft.com/xrm/2012/Contracts")]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    /// <summary>True: go on with the next request after a failure.</summary>
    [DataMember]
    public bool ContinueOnError { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True: return the answers of the requests that succeeded too.</summary>
    [DataMember]
    public bool ReturnResponses { get; set; }
}
