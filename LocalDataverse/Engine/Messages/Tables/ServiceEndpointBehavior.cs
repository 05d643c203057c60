using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>serviceendpoint: secrets are write-only, what can be read is whether they are set (PLATFORM-FACTS 4.1).</summary>
internal sealed class ServiceEndpointBehavior : ITableBehavior
{
    public string Table => "serviceendpoint";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (_, flag) in Secrets) if (table.TryGetColumn(flag, out _)) target[flag] = false;
        PrepareUpdate(operation, table, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (secret, flag) in Secrets)
        {
            if (target.Contains(secret) && table.TryGetColumn(flag, out _)) target[flag] = !string.IsNullOrEmpty(target.GetAttributeValue<string>(secret));
        }
    }

    private static (string Secret, string Flag)[] Secrets => [("saskey", "issaskeyset"), ("sastoken", "issastokenset"), ("authvalue", "isauthvalueset")];
}
