namespace Microsoft.Crm.Sdk.Messages;

public interface IAppModuleDescriptor
{
    global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    global::Microsoft.Crm.Sdk.Messages.AppInformation appInfo { get; set; }

    global::Microsoft.Crm.Sdk.Messages.AppModuleEventHandlerInfo[] eventHandlers { get; set; }

    global::Microsoft.Crm.Sdk.Messages.PublisherInformation publisherInfo { get; set; }

    global::Microsoft.Crm.Sdk.Messages.WebResourceInformation webResourceInfo { get; set; }

    global::Microsoft.Crm.Sdk.Messages.WebResourceInformation welcomePageInfo { get; set; }
}
