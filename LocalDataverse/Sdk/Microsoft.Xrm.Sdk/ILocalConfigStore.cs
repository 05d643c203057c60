using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Local config store, as the platform hands it to code.</summary>
public interface ILocalConfigStore
{
    Dictionary<string, object> GetAllData();

    T GetData<T>(string keyName);

    Dictionary<string, object> GetDataByKeyNames(List<string> keyNames);

    void SetData(string keyName, object data);

    void SetData(Dictionary<string, object> keyData);
}
