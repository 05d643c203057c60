using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module descriptor, as the platform hands it to code.</summary>
public interface IAppModuleDescriptor
{
    ExtensionDataObject ExtensionData { get; set; }

    AppInformation appInfo { get; set; }

    AppModuleEventHandlerInfo[] eventHandlers { get; set; }

    PublisherInformation publisherInfo { get; set; }

    WebResourceInformation webResourceInfo { get; set; }

    WebResourceInformation welcomePageInfo { get; set; }
}
