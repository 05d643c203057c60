namespace Microsoft.Xrm.Sdk;

public interface ILocalConfigStore
{
    global::System.Collections.Generic.Dictionary<string, object> GetAllData();

    T GetData<T>(string keyName);

    global::System.Collections.Generic.Dictionary<string, object> GetDataByKeyNames(global::System.Collections.Generic.List<string> keyNames);

    void SetData(string keyName, object data);

    void SetData(global::System.Collections.Generic.Dictionary<string, object> keyData);
}
