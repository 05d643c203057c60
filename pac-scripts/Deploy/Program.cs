using ErpIntegration.Deploy.Commands;

return await DeployCommand.Create().Parse(args).InvokeAsync();
