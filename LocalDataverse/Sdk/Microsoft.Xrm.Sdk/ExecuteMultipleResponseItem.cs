using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What became of one request of <c>ExecuteMultiple</c>: an answer or a fault.</summary>
[DataContract(Name = "ExecuteMultipleResponseItem", Namespace = "http://schemas.microsoft.com/xrm/2012/Contracts")]
public sealed class ExecuteMultipleResponseItem : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The failure; null when the request succeeded.</summary>
    [DataMember]
    public OrganizationServiceFault Fault { get; set; }

    /// <summary>Position of the request, from 0.</summary>
    [DataMember]
    public int RequestIndex { get; set; }

    /// <summary>The answer; null when the request failed.</summary>
    [DataMember]
    public OrganizationResponse Response { get; set; }
}
