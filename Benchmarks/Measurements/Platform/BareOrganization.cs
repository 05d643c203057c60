using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>An organisation without a solution, in memory or on disk.</summary>
internal sealed class BareOrganization : IAsyncDisposable
{
    private const int PostOperation = 40, TraceNothing = 0;
    private readonly DirectoryInfo? _folder;

    private BareOrganization(DirectoryInfo? folder)
    {
        _folder = folder;
        Organization = Organization.Open(new OrganizationOptions { DataDirectory = _folder?.FullName });
        Service = Organization.CreateService(Organization.AdministratorId);
    }

    public Organization Organization { get; }

    /// <summary>Dataverse as the administrator.</summary>
    public IOrganizationService Service { get; }

    public static BareOrganization InMemory() => new(null);

    public static BareOrganization OnDisk() => new(Directory.CreateTempSubdirectory("erpintegration-platform-"));

    /// <summary>Registers a plug-in that does next to nothing, on Create of accounts.</summary>
    /// <param name="traced">Whether each run writes a row into the plug-in trace log, as a new organisation here is set up; the platform is set up without.</param>
    public void AddPlugin(bool traced)
    {
        var dll = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Plugin").Value!;
        var assembly = Service.Create(new Entity("pluginassembly")
        {
            ["content"] = Convert.ToBase64String(File.ReadAllBytes(dll)),
            ["isolationmode"] = new OptionSetValue(2),
            ["sourcetype"] = new OptionSetValue(0),
        });
        const string Name = "TestPlugins.Probe.Counting";
        var type = Service.Create(new Entity("plugintype") { ["typename"] = Name, ["name"] = Name, ["friendlyname"] = Name, ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly) });
        var message = Find("sdkmessage", ("name", "Create"));
        Service.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = "Counts accounts",
            ["sdkmessageid"] = message,
            ["sdkmessagefilterid"] = Find("sdkmessagefilter", ("sdkmessageid", message.Id), ("primaryobjecttypecode", "account")),
            ["eventhandler"] = new EntityReference("plugintype", type),
            ["plugintypeid"] = new EntityReference("plugintype", type),
            ["stage"] = new OptionSetValue(PostOperation),
            ["mode"] = new OptionSetValue(0),
            ["rank"] = 1,
            ["supporteddeployment"] = new OptionSetValue(0),
        });
        if (!traced) Service.Update(new Entity("organization", Organization.Id) { ["plugintracelogsetting"] = new OptionSetValue(TraceNothing) });
    }

    /// <summary>Makes an account.</summary>
    public void CreateAccount() => Service.Create(new Entity("account") { ["name"] = "Contoso", ["accountnumber"] = "US-001" });

    public async ValueTask DisposeAsync()
    {
        await Organization.DisposeAsync();
        _folder?.Delete(recursive: true);
    }

    private EntityReference Find(string table, params (string Column, object Value)[] values)
    {
        var query = new QueryExpression(table);
        foreach (var (column, value) in values) query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return Service.RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }
}
