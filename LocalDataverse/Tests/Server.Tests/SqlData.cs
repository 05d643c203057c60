using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Four accounts and a contact.</summary>
public sealed class SqlData : IAsyncLifetime
{
    internal TestServer Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        var contoso = Server.Service.Create(new Entity("account") { ["name"] = "Contoso", ["telephone1"] = "555", ["numberofemployees"] = 3, ["address1_city"] = "Seattle" });
        Server.Service.Create(new Entity("account") { ["name"] = "Fabrikam", ["numberofemployees"] = 9, ["address1_city"] = "Seattle", ["parentaccountid"] = new EntityReference("account", contoso) });
        Server.Service.Create(new Entity("account") { ["name"] = "Fourth Coffee" });
        Server.Service.Create(new Entity("account") { ["name"] = "50%off" });
        Server.Service.Create(new Entity("contact") { ["firstname"] = "Jane", ["lastname"] = "Doe", ["parentcustomerid"] = new EntityReference("account", contoso) });
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
