using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Service endpoint fault.</summary>
[DataContract(Name = "ServiceEndpointFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class ServiceEndpointFault : IExtensibleDataObject
{
    public ServiceEndpointFault()
    {
    }

    public ServiceEndpointFault(string message)
    {
        Message = message;
    }

    [DataMember]
    public ErrorDetailCollection ErrorDetails { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Message { get; set; }
}
