namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="GlobalSearchConfigurations", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
[global::System.Serializable]
public sealed class GlobalSearchConfigurations : global::System.Runtime.Serialization.IExtensibleDataObject
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

    [global::System.Runtime.Serialization.DataMember]
    public bool IsEnabled { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsLocalized { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsSearchBoxVisible { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SearchProviderName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SearchProviderResultsPage { get; private set; }

    global::System.Runtime.Serialization.ExtensionDataObject global::System.Runtime.Serialization.IExtensibleDataObject.ExtensionData { get; set; }
}
