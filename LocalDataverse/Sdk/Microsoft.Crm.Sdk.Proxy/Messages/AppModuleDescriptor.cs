using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module descriptor.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class AppModuleDescriptor : IAppModuleDescriptor, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public AppInformation appInfo { get; set; }

    [DataMember]
    public AppModuleEventHandlerInfo[] eventHandlers { get; set; }

    [DataMember]
    public PublisherInformation publisherInfo { get; set; }

    [DataMember]
    public WebResourceInformation webResourceInfo { get; set; }

    [DataMember]
    public WebResourceInformation welcomePageInfo { get; set; }
}
