using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Error info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ErrorInfo : IExtensibleDataObject
{
    public ErrorInfo()
    {
    }

    public ErrorInfo(string errorCode, ResourceInfo[] resourceList)
    {
        ErrorCode = errorCode;
        ResourceList = resourceList;
    }

    [DataMember]
    public string ErrorCode { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ResourceInfo[] ResourceList { get; set; }
}
