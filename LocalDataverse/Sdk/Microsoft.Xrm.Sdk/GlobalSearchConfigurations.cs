using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Global search configurations.</summary>
[DataContract(Name = "GlobalSearchConfigurations", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class GlobalSearchConfigurations : IExtensibleDataObject
{
    public GlobalSearchConfigurations()
    {
    }

    public GlobalSearchConfigurations(string searchProviderName, string searchProviderResultsPage, bool isLocalized, bool isEnabled, bool isSearchBoxVisible)
    {
        SearchProviderName = searchProviderName;
        SearchProviderResultsPage = searchProviderResultsPage;
        IsLocalized = isLocalized;
        IsEnabled = isEnabled;
        IsSearchBoxVisible = isSearchBoxVisible;
    }

    [DataMember]
    public bool IsEnabled { get; private set; }

    [DataMember]
    public bool IsLocalized { get; private set; }

    [DataMember]
    public bool IsSearchBoxVisible { get; private set; }

    [DataMember]
    public string SearchProviderName { get; private set; }

    [DataMember]
    public string SearchProviderResultsPage { get; private set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
