using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault of the platform carries.</summary>
[DataContract(Name = "BaseServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(DiscoveryServiceFault))]
[KnownType(typeof(ExecuteTransactionFault))]
[KnownType(typeof(OrganizationServiceFault))]
[Serializable]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    private ErrorDetailCollection _errorDetails;

    protected BaseServiceFault()
    {
    }

    /// <summary>Id of the failed operation in the platform's traces.</summary>
    [DataMember]
    public Guid ActivityId { get; set; }

    /// <summary>The platform's error code, an HRESULT such as -2147220969.</summary>
    [DataMember]
    public int ErrorCode { get; set; }

    /// <summary>Further facts by name.</summary>
    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => _errorDetails ?? (_errorDetails = new ErrorDetailCollection());
        set => _errorDetails = value;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Where to read more; may be null.</summary>
    [DataMember]
    public string HelpLink { get; set; }

    /// <summary>The sentence for people.</summary>
    [DataMember]
    public string Message { get; set; }

    /// <summary>When it failed, UTC.</summary>
    [DataMember]
    public DateTime Timestamp { get; set; }
}
